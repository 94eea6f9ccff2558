import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Type } from '@nestjs/common';
import { DomainError } from '@tallylink/billing-model';
import { readManifest, type ConnectorManifest } from '@tallylink/connector-sdk';

/** A connector's package as it was found, before its module is started. */
export interface FoundConnector {
  readonly manifest: ConnectorManifest;
  readonly version: string;
  readonly module: Type;
}

/** How a package's code is reached; a test hands in its own. */
export type ImportPackage = (name: string, entry: string) => Promise<Record<string, unknown>>;

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly tallylink?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly main?: string;
  readonly exports?: { readonly '.'?: string | { readonly default?: string } };
}

/**
 * Finds and imports every connector: the folders of the connectors' directory, and the host's own dependencies that
 * carry a manifest. One that does not fit stops the start, with a sentence that names it.
 */
export async function loadConnectors(
  directory: string,
  hostPackage: string,
  importPackage: ImportPackage = importEntry,
): Promise<FoundConnector[]> {
  const found: FoundConnector[] = [];
  for (const folder of [...foldersOf(directory), ...dependenciesOf(hostPackage)]) {
    const packageJson = readPackage(folder);
    if (!packageJson || packageJson.tallylink === undefined) continue;
    const manifest = readManifest(packageJson);
    insistOnUniqueId(found, manifest, packageJson.name);
    const exported = await importPackage(packageJson.name, path.join(folder, entryOf(packageJson)));
    found.push({
      manifest,
      version: packageJson.version,
      module: moduleOf(exported, manifest, packageJson.name),
    });
  }
  return found;
}

function foldersOf(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map((entry) => path.join(directory, entry.name))
    .sort();
}

function dependenciesOf(hostPackage: string): string[] {
  const { dependencies = {} } = readPackage(path.dirname(hostPackage)) ?? {};
  const resolve = createRequire(hostPackage).resolve;
  return Object.keys(dependencies).flatMap((name) => {
    try {
      return [path.dirname(resolve(`${name}/package.json`))];
    } catch {
      return []; // A package that hides its package.json cannot carry a manifest for us.
    }
  });
}

function readPackage(folder: string): PackageJson | null {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageJson) : null;
}

function entryOf(packageJson: PackageJson): string {
  const main = packageJson.exports?.['.'];
  return (typeof main === 'string' ? main : main?.default) ?? packageJson.main ?? 'index.js';
}

function insistOnUniqueId(found: readonly FoundConnector[], manifest: ConnectorManifest, name: string): void {
  if (!found.some((other) => other.manifest.id === manifest.id)) return;
  throw new DomainError(
    'CONNECTOR.ID_TAKEN',
    `${name} has the id ${manifest.id}, which another connector has too. Nothing was started. Remove one of them.`,
  );
}

function moduleOf(exported: Record<string, unknown>, manifest: ConnectorManifest, name: string): Type {
  const module = exported[manifest.module];
  if (typeof module === 'function') return module as Type;
  throw new DomainError(
    'CONNECTOR.MODULE_MISSING',
    `${name} does not export ${manifest.module}, which its manifest names. Nothing was started. Correct the manifest or the export.`,
  );
}

const importEntry: ImportPackage = async (_name, entry) =>
  (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
