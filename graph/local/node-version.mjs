// Runs before anything else, on whatever Node there is. The npm package `node` brings the right one; where
// its install script did not run (`--ignore-scripts`), the machine's own Node is left, which may not read
// TypeScript.
const WANTED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < WANTED) {
  console.error(
    `Shequ runs on Node ${WANTED}, as on Lambda; this is ${process.version}. Run "npm ci" without --ignore-scripts and start by "npm start".`,
  );
  process.exit(1);
}
