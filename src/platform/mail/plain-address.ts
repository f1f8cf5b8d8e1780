/**
 * Whether a text is one mail address that is sent to as it stands. Look-alike letters are letters: whose address it is was decided by
 * whoever entered it. What a mail program would take apart (a list, a name with an address in it, a comment, a quoted part) is refused.
 */
import { domainToASCII } from 'node:url';

const most = 254;
const local = /^[^\s"(),:;<>@[\\\]\p{C}]{1,64}$/u;

export function isPlainAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const name = text.slice(0, at);
  return at > 0 && text.length <= most && local.test(name) && !/^\.|\.$|\.\./u.test(name) && domainOnWire(text.slice(at + 1)) !== null;
}

/** As it is sent: the domain in its letters of ASCII, the name as it is. @throws where it is not plain */
export function addressOnWire(text: string): string {
  const at = text.lastIndexOf('@');
  const domain = domainOnWire(text.slice(at + 1));
  if (!isPlainAddress(text) || domain === null) throw new Error('A mail goes to one plain address.');
  return `${text.slice(0, at)}@${domain}`;
}

function domainOnWire(domain: string): string | null {
  if (!/^[^\s"(),:;<>@[\\\]/?#%\p{C}]+$/u.test(domain) || /^[.-]|[.-]$|\.\./u.test(domain)) return null;
  const ascii = domainToASCII(domain);
  // An address of digits is a host, and no domain of mail.
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(ascii) &&
    !/^[\d.]+$/u.test(ascii)
    ? ascii
    : null;
}
