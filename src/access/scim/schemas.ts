/** What of SCIM's resources Gradus keeps, as `/Schemas` tells it (RFC 7643). Everything else reads off these: names, filters, changes. */

export interface Attribute {
  name: string;
  type: 'string' | 'boolean' | 'reference' | 'complex';
  multiValued: boolean;
  description: string;
  required: boolean;
  caseExact?: boolean;
  mutability: 'readOnly' | 'readWrite' | 'immutable';
  returned: 'always' | 'default';
  uniqueness?: 'none' | 'server';
  referenceTypes?: readonly string[];
  canonicalValues?: readonly string[];
  subAttributes?: readonly Attribute[];
}

export interface Schema {
  id: string;
  name: string;
  description: string;
  attributes: readonly Attribute[];
}

export const urn = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  search: 'urn:ietf:params:scim:api:messages:2.0:SearchRequest',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
  schema: 'urn:ietf:params:scim:schemas:core:2.0:Schema',
  resourceType: 'urn:ietf:params:scim:schemas:core:2.0:ResourceType',
  config: 'urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig',
} as const;

type More = Partial<Omit<Attribute, 'name' | 'type' | 'description'>>;
const usual = { multiValued: false, required: false, mutability: 'readWrite', returned: 'default' } as const;
const text = (name: string, description: string, more: More = {}): Attribute => ({
  name,
  type: 'string',
  ...usual,
  description,
  caseExact: false,
  uniqueness: 'none',
  ...more,
});
const yesNo = (name: string, description: string, more: More = {}): Attribute => ({
  name,
  type: 'boolean',
  ...usual,
  description,
  ...more,
});
const reference = (name: string, description: string, referenceTypes: readonly string[], more: More = {}): Attribute => ({
  name,
  type: 'reference',
  ...usual,
  description,
  mutability: 'readOnly',
  caseExact: true,
  uniqueness: 'none',
  referenceTypes,
  ...more,
});
const complex = (name: string, description: string, subAttributes: readonly Attribute[], more: More = {}): Attribute => ({
  name,
  type: 'complex',
  ...usual,
  description,
  ...more,
  subAttributes,
});
const readOnly = { mutability: 'readOnly' } as const;

const userSchema: Schema = {
  id: urn.user,
  name: 'User',
  description: 'Somebody who works here, or is about to',
  attributes: [
    text('userName', 'What the identity provider calls them by', { required: true, uniqueness: 'server' }),
    complex('name', 'The parts of the name', [
      text('formatted', 'The whole name'),
      text('familyName', 'The family name'),
      text('givenName', 'The given name'),
    ]),
    text('displayName', 'The name as Gradus shows it; without one, the whole name, or the given and the family name'),
    yesNo('active', 'Whether they may come in. false ends sessions and tokens at once; employment is not touched'),
    complex(
      'emails',
      'The address at work. Gradus keeps one: the primary, else the one at work, else the first',
      [
        text('value', 'The address'),
        text('type', 'Always work', { ...readOnly, canonicalValues: ['work'] }),
        yesNo('primary', 'Always true', readOnly),
      ],
      { multiValued: true },
    ),
    complex(
      'groups',
      'The groups they are in',
      [
        text('value', 'The id of the group', { ...readOnly, caseExact: true }),
        reference('$ref', 'The address of the group', ['Group']),
        text('display', 'The name of the group', readOnly),
        text('type', 'Always direct', { ...readOnly, canonicalValues: ['direct'] }),
      ],
      { multiValued: true, ...readOnly },
    ),
  ],
};

const enterpriseSchema: Schema = {
  id: urn.enterprise,
  name: 'EnterpriseUser',
  description: 'What an organisation knows of somebody who works there',
  attributes: [
    text('employeeNumber', 'The personnel number', { caseExact: true, uniqueness: 'server' }),
    text('department', 'The unit of the position that they hold today', readOnly),
    complex('manager', 'Whom they report to today', [
      text('value', 'The id of the manager', { caseExact: true }),
      reference('$ref', 'The address of the manager', ['User'], { mutability: 'readWrite' }),
    ]),
  ],
};

const groupSchema: Schema = {
  id: urn.group,
  name: 'Group',
  description: 'People whom an administrator may let have duties by it',
  attributes: [
    text('displayName', 'What it is called', { required: true, uniqueness: 'server' }),
    complex(
      'members',
      'Who is in it',
      [
        text('value', 'The id of somebody', { mutability: 'immutable', caseExact: true }),
        reference('$ref', 'The address of somebody', ['User'], { mutability: 'immutable' }),
        text('type', 'Always User', { mutability: 'immutable', canonicalValues: ['User'] }),
      ],
      { multiValued: true },
    ),
  ],
};

/** Every resource has them, and no schema lists them (RFC 7643, 3.1). */
export const commonAttributes: readonly Attribute[] = [
  text('id', 'Given by Gradus, and never again', { ...readOnly, returned: 'always', caseExact: true, uniqueness: 'server' }),
  text('externalId', 'What the identity provider knows it by', { caseExact: true }),
  complex(
    'meta',
    'About the resource itself',
    [
      text('resourceType', 'What it is', { ...readOnly, caseExact: true }),
      text('created', 'When it came about', { ...readOnly, caseExact: true }),
      text('lastModified', 'When it was last changed', { ...readOnly, caseExact: true }),
      reference('location', 'Its address', []),
      text('version', 'What If-Match names', { ...readOnly, caseExact: true }),
    ],
    readOnly,
  ),
  text('schemas', 'What it is described by', { ...readOnly, multiValued: true, returned: 'always', caseExact: true }),
];

export type ResourceName = 'User' | 'Group';

export interface ResourceType {
  name: ResourceName;
  endpoint: '/Users' | '/Groups';
  description: string;
  core: Schema;
  extension: Schema | null;
  /** Attributes of the standard that are not kept: what is said of them is passed over, for providers send what they have. */
  passedOver: readonly string[];
}

export const resourceTypes: Readonly<Record<ResourceName, ResourceType>> = {
  User: {
    name: 'User',
    endpoint: '/Users',
    description: userSchema.description,
    core: userSchema,
    extension: enterpriseSchema,
    passedOver: [
      'nickName',
      'profileUrl',
      'title',
      'userType',
      'preferredLanguage',
      'locale',
      'timezone',
      'password',
      'phoneNumbers',
      'ims',
      'photos',
      'addresses',
      'entitlements',
      'roles',
      'x509Certificates',
      'name.middleName',
      'name.honorificPrefix',
      'name.honorificSuffix',
      'emails.display',
      'emails.$ref',
      `${urn.enterprise}:costCenter`,
      `${urn.enterprise}:organization`,
      `${urn.enterprise}:division`,
    ],
  },
  Group: {
    name: 'Group',
    endpoint: '/Groups',
    description: groupSchema.description,
    core: groupSchema,
    extension: null,
    passedOver: [],
  },
};
