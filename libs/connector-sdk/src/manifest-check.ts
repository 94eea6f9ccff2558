import { DomainError, type Issue } from '@tallylink/billing-model';
import { SDK_VERSION, type ConnectorManifest } from './manifest.js';

/**
 * Reads and checks the `tallylink` member of a connector's package.json.
 *
 * Errors: `DomainError` `CONNECTOR.MANIFEST_INVALID` with an issue for each member that is wrong, and
 * `CONNECTOR.SDK_MISMATCH` when the connector was made for another version of the contract.
 */
export function readManifest(packageJson: unknown, sdkVersion: string = SDK_VERSION): ConnectorManifest {
  const { name, tallylink } = record(packageJson);
  const packageName = typeof name === 'string' ? name : 'a package without a name';
  const manifest = record(tallylink);
  const issues = issuesOf(manifest);
  if (issues.length > 0) {
    const list = issues.map((issue) => `${issue.path} ${issue.message}`).join('; ');
    throw new DomainError(
      'CONNECTOR.MANIFEST_INVALID',
      `The manifest of ${packageName} is not valid: ${list}. It was not loaded. Correct "tallylink" in its package.json.`,
      issues,
    );
  }
  const checked = manifest as unknown as ConnectorManifest;
  if (!sdkRangeHolds(checked.sdk, sdkVersion)) {
    throw new DomainError(
      'CONNECTOR.SDK_MISMATCH',
      `${packageName} was made for connector SDK ${checked.sdk}, this is ${sdkVersion}. It was not loaded. Install a version of it that fits.`,
    );
  }
  return {
    kind: checked.kind,
    id: checked.id,
    displayName: checked.displayName,
    sdk: checked.sdk,
    module: checked.module,
  };
}

/**
 * Whether a caret range holds a version: `^1.2.0` every 1.x.y from 1.2.0 on; below 1 the minor version may break, so
 * `^0.1.0` holds 0.1.x only. An exact version holds itself. Other forms of range are not known and hold nothing.
 */
export function sdkRangeHolds(range: string, version: string): boolean {
  const wanted = /^(\^?)(\d+)\.(\d+)\.(\d+)$/.exec(range.trim());
  const given = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!wanted || !given) return false;
  const [a, b] = [wanted.slice(2).map((part) => +part), given.slice(1).map((part) => +part)];
  const [major, minor, patch] = a as [number, number, number];
  const [ofMajor, ofMinor, ofPatch] = b as [number, number, number];
  if (wanted[1] !== '^' || (major === 0 && minor === 0))
    return major === ofMajor && minor === ofMinor && patch === ofPatch;
  if (major !== ofMajor) return false;
  if (major === 0) return minor === ofMinor && ofPatch >= patch;
  return ofMinor > minor || (ofMinor === minor && ofPatch >= patch);
}

function issuesOf(manifest: Record<string, unknown>): Issue[] {
  const issues: Issue[] = [];
  const expect = (
    path: keyof ConnectorManifest,
    holds: (value: string) => boolean,
    message: string,
  ): void => {
    const value = manifest[path];
    if (typeof value !== 'string' || !holds(value)) issues.push({ path, message });
  };
  expect('kind', (value) => value === 'source' || value === 'target', 'must be "source" or "target"');
  expect(
    'id',
    (value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
    'must be lower case words joined by hyphens',
  );
  expect('displayName', (value) => value.trim() !== '', 'must be a name that people see');
  expect('sdk', (value) => /^\^?\d+\.\d+\.\d+$/.test(value.trim()), 'must be a range like "^0.1.0"');
  expect('module', (value) => /^[A-Z]\w*$/.test(value), "must name the exported module's class");
  return issues;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
