import { colorSchemeVariable, themeQuartz } from 'ag-grid-community';

/** The grid in our tokens. Its colour scheme follows `data-ag-theme-mode`, which `useGridThemeMode` keeps. */
export const gridTheme = themeQuartz.withPart(colorSchemeVariable).withParams({
  fontFamily: 'inherit',
  fontSize: 14,
  headerFontSize: 12,
  headerFontWeight: 550,
  spacing: 6,
  rowHeight: 36,
  headerHeight: 44,
  cellHorizontalPadding: 8,
  accentColor: 'var(--mantine-primary-color-filled)',
  backgroundColor: 'var(--tl-surface)',
  foregroundColor: 'var(--mantine-color-text)',
  borderColor: 'var(--tl-line)',
  headerBackgroundColor: 'var(--tl-sunken)',
  headerTextColor: 'var(--mantine-color-dimmed)',
  oddRowBackgroundColor: 'transparent',
  rowHoverColor: 'var(--tl-quiet-soft)',
  selectedRowBackgroundColor: 'var(--mantine-primary-color-light)',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  columnBorder: false,
  headerColumnBorder: false,
  pinnedColumnBorder: { color: 'var(--tl-line)' },
  popupShadow: 'var(--mantine-shadow-lg)',
});
