/*
 * The headers of every answer, in one place: the Node server sends them, and the files for static hosts and
 * nginx are written from them (`host-files.ts`).
 */

export interface HeaderSettings {
  /** Whether readers reach the site by HTTPS. */
  isHttps: boolean;
  /** Origin of a feedback endpoint that is not on the site itself: `https://feedback.example.ch`. */
  feedbackOrigin?: string | undefined;
}

/**
 * One policy for all pages. It allows no inline script and no inline style, so the site has none; a page that
 * somebody managed to inject something into still runs nothing.
 */
export function contentSecurityPolicy({ isHttps, feedbackOrigin }: HeaderSettings): string {
  const endpoint = ["'self'", ...(feedbackOrigin ? [feedbackOrigin] : [])].join(' ');
  return [
    "default-src 'none'",
    ...['script', 'style', 'img', 'font', 'media', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
    `connect-src ${endpoint}`,
    `form-action ${endpoint}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

const unusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/** Headers that every answer carries, errors included. */
export function securityHeaders(settings: HeaderSettings): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(settings)],
    // two years; for this host only, since other sites of the domain are not ours
    ...(settings.isHttps ? ([['Strict-Transport-Security', 'max-age=63072000']] as [string, string][]) : []),
    ['X-Content-Type-Options', 'nosniff'],
    // not "no-referrer": browsers would send "Origin: null" with the feedback form
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ];
}

/** Folders of the site whose files have a hash of their content in their names: they never change. */
export const hashedFolders = ['_astro/', 'search-index/'];

/** Folder of the files that other programs may read from anywhere. */
export const openFolder = 'api/v1/';

export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked for again each time: a correction shows at once, an unchanged page costs nothing. */
  other: 'public, max-age=0, must-revalidate',
} as const;
