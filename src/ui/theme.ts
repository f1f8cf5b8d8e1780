/** Tells the control library the tokens, so that its controls and ours are of one hand. */
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e3eff0',
  '#c6dfe1',
  '#a5cfd3',
  '#83c9cf',
  '#5ba9b0',
  '#36888f',
  '#1d6f77',
  '#0b5a62',
  '#084950',
  '#05383d',
];

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  colors: { accent },
  fontFamily: 'var(--font-interface)',
  fontFamilyMonospace: 'var(--font-code)',
  defaultRadius: 'xs',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
