'use client';

import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { darkTokens, lightTokens, night, tide } from './tokens';

const systemFont =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

export const theme = createTheme({
  colors: { tide, dark: night },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.32,
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
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } },
      styles: { title: { fontWeight: 600, fontSize: '1.125rem' } },
    },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, multiline: true } },
    Button: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { checkIconPosition: 'right' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...lightTokens },
  dark: { ...darkTokens },
});
