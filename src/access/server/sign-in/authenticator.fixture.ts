/** An authenticator made of software: keys of its own, and answers as a browser hands them on. Each part of an answer can be made wrong. */
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { PasskeyMade, PasskeyUsed } from '../../contract/sign-in.ts';

interface Key {
  id: Buffer;
  privateKey: KeyObject;
  handle: string;
}

export interface Twist {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** Of the authenticator data: user present 1, user verified 4. */
  flags?: number;
  counter?: number;
  type?: string;
  userHandle?: string | null;
  signature?: string;
}

interface MakingOptions {
  challenge: string;
  rp: { id?: string };
  user: { id: string };
}
interface UsingOptions {
  challenge: string;
  rpId?: string;
}

export class Authenticator {
  readonly #origin: string;
  readonly #keys: Key[] = [];
  counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  create(options: unknown, twist: Twist = {}): PasskeyMade {
    const { challenge, rp, user } = options as MakingOptions;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(32);
    this.#keys.push({ id, privateKey, handle: user.id });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // A map of COSE: key type EC2, ES256, P-256, and the point.
    const cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const data = Buffer.concat([this.#data(rp.id ?? '', { flags: 0x45, ...twist }), Buffer.alloc(16), length, id, cose]);
    return {
      id: id.toString('base64url'),
      rawId: id.toString('base64url'),
      type: 'public-key',
      response: {
        clientDataJSON: this.#client('webauthn.create', challenge, twist),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      },
      clientExtensionResults: {},
    };
  }

  /** @param which of its keys */
  get(options: unknown, twist: Twist = {}, which = -1): PasskeyUsed {
    const { challenge, rpId = '' } = options as UsingOptions;
    const key = this.#keys.at(which);
    if (key === undefined) throw new Error('It has no key.');
    this.counter++;
    const data = this.#data(rpId, { flags: 0x05, ...twist });
    const client = this.#client('webauthn.get', challenge, twist);
    const signed = Buffer.concat([data, createHash('sha256').update(Buffer.from(client, 'base64url')).digest()]);
    return {
      id: key.id.toString('base64url'),
      rawId: key.id.toString('base64url'),
      type: 'public-key',
      response: {
        clientDataJSON: client,
        authenticatorData: data.toString('base64url'),
        signature: twist.signature ?? createSign('sha256').update(signed).sign(key.privateKey).toString('base64url'),
        userHandle: twist.userHandle === undefined ? key.handle : twist.userHandle,
      },
      clientExtensionResults: {},
    };
  }

  #data(rpId: string, twist: Twist): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(twist.counter ?? this.counter);
    const relying = createHash('sha256')
      .update(twist.rpId ?? rpId)
      .digest();
    return Buffer.concat([relying, Buffer.from([twist.flags ?? 0]), counter]);
  }

  #client(type: string, challenge: string, twist: Twist): string {
    const said = {
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? this.#origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(said)).toString('base64url');
  }
}

/** A map of CBOR: no statement, and the data. */
function attestation(data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length);
  return Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'), length, data]);
}
