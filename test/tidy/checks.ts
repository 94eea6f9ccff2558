/** A file that git tracks, with its text. */
export interface TrackedFile {
  readonly path: string;
  readonly text: string;
}

/** A fact about the whole tree. Gives a sentence for each place where it does not hold. */
export interface TidyCheck {
  readonly name: string;
  find(files: readonly TrackedFile[]): string[];
}

const isCode = (path: string): boolean =>
  /\.(ts|tsx|mjs|cjs|js)$/.test(path) && !path.includes('/generated/');
const isProse = (path: string): boolean => path.endsWith('.md');

/** Lines of code files that match, with their place. */
function lines(files: readonly TrackedFile[], pattern: RegExp, sentence: string, only = isCode): string[] {
  return files
    .filter((file) => only(file.path) && !file.path.startsWith('test/tidy'))
    .flatMap((file) =>
      file.text
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${file.path}:${i + 1} ${sentence}`] : [])),
    );
}

function resolveLink(from: string, link: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const readmes: TidyCheck = {
  name: 'each lib, connector, app and host feature has a README of at most 40 lines',
  find(files) {
    const paths = new Set(files.map((file) => file.path));
    const folders = new Set<string>();
    for (const path of paths) {
      const found = /^((?:libs|connectors|apps)\/[^/]+)\//.exec(path);
      if (found) folders.add(found[1]!);
    }
    const missing = [...folders]
      .filter((folder) => !paths.has(`${folder}/README.md`))
      .map((folder) => `${folder} has no README.md`);
    const long = files
      .filter(
        (file) =>
          /^(libs|connectors|apps)\/.*README\.md$/.test(file.path) &&
          file.text.trimEnd().split('\n').length > 40,
      )
      .map((file) => `${file.path} is longer than 40 lines`);
    return [...missing, ...long];
  },
};

const links: TidyCheck = {
  name: 'links in documents lead to files that exist',
  find(files) {
    const paths = new Set(files.map((file) => file.path));
    const exists = (path: string): boolean =>
      paths.has(path) || [...paths].some((other) => other.startsWith(`${path}/`));
    return files
      .filter((file) => isProse(file.path))
      .flatMap((file) =>
        [...file.text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
          .map((match) => match[1]!)
          .filter((link) => !exists(resolveLink(file.path, link)))
          .map((link) => `${file.path} links to ${link}, which does not exist`),
      );
  },
};

const testsThatRun: TidyCheck = {
  name: 'no test is skipped or focused',
  find: (files) =>
    lines(
      files,
      /\b(it|test|describe)\.(only|skip|todo)\(|\bx(it|describe)\(|\bfdescribe\(/,
      'skips or focuses a test',
    ),
};

const leftovers: TidyCheck = {
  name: 'nothing is left for later in the code',
  find: (files) =>
    lines(files, /\b(TODO|FIXME|XXX|HACK)\b|[Nn]ot implemented|lorem ipsum/, 'leaves something for later'),
};

const swallowed: TidyCheck = {
  name: 'no error is swallowed',
  find: (files) => lines(files, /catch *(\([a-z_]*\))? *\{ *\}/, 'swallows an error'),
};

const LONGEST = 400;
const fileLength: TidyCheck = {
  name: `no code file is longer than ${LONGEST} lines`,
  find: (files) =>
    files
      .filter((file) => isCode(file.path) && file.text.split('\n').length > LONGEST)
      .map((file) => `${file.path} has ${file.text.split('\n').length} lines: what is its one idea?`),
};

const machinePaths: TidyCheck = {
  name: 'no path of a machine stands in a file',
  find: (files) =>
    lines(
      files,
      /["'`\s(](\/work\/|\/root\/|\/home\/\w+\/)/,
      'holds a path of a machine',
      (path) => isCode(path) || isProse(path),
    ),
};

export const tidyChecks: readonly TidyCheck[] = [
  readmes,
  links,
  testsThatRun,
  leftovers,
  swallowed,
  fileLength,
  machinePaths,
];
