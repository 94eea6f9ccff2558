'use client';

import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { darkTokens, lightTokens, night, tide } from './tokens';

const systemFont =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

// The library's own contrast looks at the light shade only; ours is lighter at night and needs dark text there.
const variantColors: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return resolved;
  if (input.color === 'red')
    return {
      ...resolved,
      background: 'var(--tl-stop)',
      hover: 'var(--tl-stop)',
      color: 'var(--tl-surface)',
    };
  const primary = !input.color || input.color === input.theme.primaryColor;
  return primary ? { ...resolved, color: 'var(--tl-on-primary)' } : resolved;
};

export const theme = createTheme({
  variantColorResolver: variantColors,
  colors: { tide, dark: night },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 4 },
  fontFamily: systemFont,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontFamily: systemFont,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Paper: { defaultProps: { bg: 'var(--tl-surface)' } },
    Card: { defaultProps: { bg: 'var(--tl-surface)' } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
      },
      styles: {
        title: { fontWeight: 600, fontSize: '1.125rem' },
        header: { background: 'var(--tl-surface)' },
        content: { background: 'var(--tl-surface)' },
      },
    },
    // Of dialogs, toasts and fields alike; one that has words of its own keeps them.
    CloseButton: { defaultProps: { 'aria-label': 'Close' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, multiline: true } },
    Button: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { iconColor: 'var(--tl-on-primary)' } },
    Radio: { defaultProps: { iconColor: 'var(--tl-on-primary)' } },
    // The list itself scrolls: a scroll area around it could not be reached by keyboard.
    Select: {
      defaultProps: { checkIconPosition: 'right', withScrollArea: false },
      styles: { options: { maxHeight: 240, overflowY: 'auto' } },
    },
    // A table that is wider than its window is scrolled by keys too.
    TableScrollContainer: { defaultProps: { type: 'native', tabIndex: 0 } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...lightTokens },
  dark: { ...darkTokens },
});
