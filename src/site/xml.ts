/** Whether XML 1.0 forbids a character, even as a reference: https://www.w3.org/TR/xml/#charsets */
const isForbidden = (sign: string) => /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(sign);

/** Text as it stands in XML, in an element or a quoted attribute. */
export const escaped = (text: string) =>
  Array.from(text, (sign) =>
    isForbidden(sign) ? '' : '&<>"'.includes(sign) ? `&#${String(sign.charCodeAt(0))};` : sign,
  ).join('');
