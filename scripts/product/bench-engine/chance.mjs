/** Chance that is the same for the same seed: `chance(n)` is a whole number from 0 to n − 1. */
export function chanceOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) >>> 0;
    state = (state ^ (state >>> 12)) >>> 0;
    state = (Math.imul(state, 0x297a2d39) + 0x6d2b79f5) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}
