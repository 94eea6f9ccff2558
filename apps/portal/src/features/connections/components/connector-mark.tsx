import { hueOf, monogram } from '../fns/monogram';

interface ConnectorMarkProps {
  readonly connectorId: string;
  readonly name: string;
  readonly size?: number;
}

/** A monogram of our own: vendors' logos are theirs. */
export function ConnectorMark({ connectorId, name, size = 40 }: ConnectorMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 40 40"
      role="img"
      aria-label={name}
      style={{ flexShrink: 0 }}
    >
      <rect width="40" height="40" rx="10" fill={`hsl(${hueOf(connectorId)} 38% 32%)`} />
      <text x="20" y="26" textAnchor="middle" fontSize="16" fontWeight="650" fill="#fff" letterSpacing="0.5">
        {monogram(name)}
      </text>
    </svg>
  );
}
