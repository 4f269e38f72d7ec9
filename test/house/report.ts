// Prints the figures of the house, with --list the places too, and fails where a goal is missed that is held.
import { measure } from './measure.ts';
import { readTree } from './tree.ts';

const figures = measure(readTree(process.cwd()));
const width = Math.max(...figures.map(({ name }) => name.length));

for (const { name, value, goal, isReached, places } of figures) {
  console.log(`${isReached ? ' ' : '!'} ${name.padEnd(width)}  ${goal.padEnd(14)}  ${value}`);
  if (process.argv.includes('--list')) for (const place of places) console.log(`      ${place}`);
}

for (const { name, value, goal, places } of figures.filter(({ isHeld, isReached }) => isHeld && !isReached)) {
  console.error(`${name}: ${value}, to be ${goal}\n${places.map((place) => `  ${place}\n`).join('')}`);
  process.exitCode = 1;
}
