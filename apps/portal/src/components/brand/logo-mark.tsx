/** Five tally strokes, the fifth joining the four: counted, and linked. */
export function LogoMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0f6b67" />
      <g stroke="#fff" strokeWidth="2.4" strokeLinecap="round">
        <path d="M9.2 8.5v15M13.8 8.5v15M18.4 8.5v15M23 8.5v15" />
      </g>
      <path d="M5.5 20.8 26.5 11.2" stroke="#0f6b67" strokeWidth="6" />
      <path d="M5.5 20.8 26.5 11.2" stroke="#8fe0d8" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
