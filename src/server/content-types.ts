import { extname } from 'node:path';

const text = '; charset=utf-8';

/** Types of all files that the site may contain. A file of another kind is served as a download. */
const types: Readonly<Record<string, string>> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.mjs': `text/javascript${text}`,
  '.json': 'application/json',
  '.txt': `text/plain${text}`,
  '.md': `text/markdown${text}`,
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.vtt': `text/vtt${text}`,
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

export const contentTypeOf = (path: string): string => types[extname(path).toLowerCase()] ?? 'application/octet-stream';
