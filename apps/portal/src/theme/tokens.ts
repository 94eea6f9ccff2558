import type { MantineColorsTuple } from '@mantine/core';

/** The accent: a deep teal. Shade 7 is 6.3:1 on white, shade 4 is 7:1 on the dark body. */
export const tide: MantineColorsTuple = [
  '#ecf7f6',
  '#d5ecea',
  '#a9d9d5',
  '#79c5bf',
  '#50b3ac',
  '#2f9c96',
  '#1b837e',
  '#0f6b67',
  '#0b5653',
  '#06403e',
];

export const night: MantineColorsTuple = [
  '#e3e9ea',
  '#bdc8cb',
  '#98a6ab',
  '#66757a',
  '#36434a',
  '#27323a',
  '#1c252b',
  '#141b20',
  '#0f1519',
  '#0a0f12',
];

/** Text and soft background of each meaning; every text colour is at least 4.5:1 on its background and on the page. */
export const lightTokens = {
  '--tl-on-primary': '#ffffff',
  '--tl-ok': '#17653a',
  '--tl-ok-soft': '#e6f4ec',
  '--tl-attention': '#875000',
  '--tl-attention-soft': '#fdf1dc',
  '--tl-stop': '#ad2218',
  '--tl-stop-soft': '#fdebe9',
  '--tl-info': '#1c5a9e',
  '--tl-info-soft': '#e8f1fb',
  '--tl-quiet': '#5a676b',
  '--tl-quiet-soft': '#eff2f3',
  '--tl-rail': '#f6f8f8',
  '--tl-surface': '#ffffff',
  '--tl-sunken': '#f8fafa',
  '--tl-line': '#e2e7e8',
  '--mantine-color-error': '#ad2218',
  '--mantine-color-dimmed': '#5a676b',
  '--mantine-color-placeholder': '#68757a',
  '--mantine-color-default-border': '#d5dcde',
} as const;

export const darkTokens = {
  '--tl-on-primary': '#04211f',
  '--tl-ok': '#73cd94',
  '--tl-ok-soft': '#15301f',
  '--tl-attention': '#f2b65c',
  '--tl-attention-soft': '#352611',
  '--tl-stop': '#ff9a90',
  '--tl-stop-soft': '#3b1b19',
  '--tl-info': '#8dbdf6',
  '--tl-info-soft': '#172a40',
  '--tl-quiet': '#98a6ab',
  '--tl-quiet-soft': '#20292f',
  '--tl-rail': '#0f1519',
  '--tl-surface': '#182025',
  '--tl-sunken': '#10171b',
  '--tl-line': '#27323a',
  '--mantine-color-error': '#ff9a90',
  '--mantine-color-dimmed': '#98a6ab',
  '--mantine-color-placeholder': '#8695a0',
  // The library's own are near black on our night.
  '--mantine-color-tide-light': '#17312f',
  '--mantine-color-tide-light-hover': '#1d3d3b',
  '--mantine-color-tide-light-color': '#93dcd5',
} as const;
