import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SandboxVendor } from '@tallylink/connector-testing';

/** A connector's stand-in, and the port that its manifest asks for. */
export interface FoundSandbox {
  readonly vendor: SandboxVendor<unknown>;
  /** `SANDBOX_AUTOTASK_PORT`: by the vendor's name. */
  readonly portVariable: string;
  readonly port: number;
}

interface PackageJson {
  readonly name: string;
  readonly exports?: { readonly './sandbox'?: { readonly default: string } };
  readonly tallylink?: { readonly sandboxPort?: number };
}

/** The sandboxes of all connectors, in the order of their ports. Errors: a sentence that names the package. */
export async function findSandboxes(connectorsDirectory: string): Promise<FoundSandbox[]> {
  const found: FoundSandbox[] = [];
  for (const folder of readdirSync(connectorsDirectory).sort()) {
    const file = join(connectorsDirectory, folder, 'package.json');
    if (!existsSync(file)) continue;
    const packageJson = JSON.parse(readFileSync(file, 'utf8')) as PackageJson;
    const entry = packageJson.exports?.['./sandbox']?.default;
    if (entry === undefined) continue;
    const vendor = await importVendor(join(connectorsDirectory, folder, entry), packageJson.name);
    found.push({
      vendor,
      portVariable: `SANDBOX_${vendor.name.toUpperCase().replaceAll('-', '_')}_PORT`,
      port: packageJson.tallylink?.sandboxPort ?? 0,
    });
  }
  return found.sort((a, b) => a.port - b.port);
}

async function importVendor(entry: string, packageName: string): Promise<SandboxVendor<unknown>> {
  if (!existsSync(entry)) {
    throw new Error(
      `The sandbox of ${packageName} is not compiled. No sandbox was started. Run npm run build, then start again.`,
    );
  }
  const exported = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
  const vendor = Object.values(exported).find(isVendor);
  if (vendor) return vendor;
  throw new Error(
    `${packageName} has a sandbox without a SandboxVendor. No sandbox was started. Export one from its sandbox/index.ts.`,
  );
}

const isVendor = (value: unknown): value is SandboxVendor<unknown> =>
  typeof value === 'object' && value !== null && 'handle' in value && 'load' in value && 'switches' in value;
