/** Five tally strokes, the fifth joining the four: counted, and linked. */
export function LogoMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="#0f6b67" />
      <g stroke="#fff" strokeWidth="2.6" strokeLinecap="round">
        <path d="M9 9v14M13.7 9v14M18.4 9v14M23 9v14" />
        <path d="M6 20.5 26 11.5" stroke="#8fe0d8" />
      </g>
    </svg>
  );
}
