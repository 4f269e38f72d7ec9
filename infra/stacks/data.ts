import { type App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { keyTable, mainTable } from '#graph/store/table.ts';
import { tableOf } from '#infra/constructs/table.ts';
import type { StageConfig } from '#infra/stages.ts';

export interface SigningKey {
  readonly city: string;
  readonly kid: string;
  readonly key: Key;
}

/** What must outlive every deployment: the tables and the keys that their contents depend on. */
export class DataStack extends Stack {
  readonly mainTable: TableV2;
  readonly keyTable: TableV2;
  /** Encrypts both tables at rest: who reads them needs it too, and what is read shows in CloudTrail. */
  readonly tableKey: Key;
  /** Wraps the data key of each person. */
  readonly wrappingKey: Key;
  /** Derives the secret of the keyed hashes. */
  readonly hashingKey: Key;
  readonly signingKeys: readonly SigningKey[];

  constructor(app: App, id: string, stage: StageConfig) {
    super(app, id, {
      env: { region: stage.region },
      description: `Shequ ${stage.name}: tables and keys, retained`,
      terminationProtection: true,
    });
    const retained = { removalPolicy: RemovalPolicy.RETAIN };
    // A key cannot become a multi-Region one later, and a region that takes over must open what this one
    // sealed.
    const movable = { ...retained, multiRegion: true };

    this.tableKey = new Key(this, 'TableKey', {
      ...retained,
      description: 'Encrypts the tables at rest',
      enableKeyRotation: true,
    });
    this.mainTable = tableOf(this, 'MainTable', mainTable, this.tableKey);
    this.keyTable = tableOf(this, 'KeyTable', keyTable, this.tableKey);

    this.wrappingKey = new Key(this, 'WrappingKey', {
      ...movable,
      description: 'Wraps the data keys of persons',
      enableKeyRotation: true,
    });
    this.hashingKey = new Key(this, 'HashingKey', {
      ...movable,
      description: 'Derives the secret of keyed hashes',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    });
    this.signingKeys = Object.entries(stage.issuingCities).map(([city, kid]) => ({
      city,
      kid,
      key: new Key(this, `SigningKey${kid}`, {
        ...movable,
        description: `Signs the health codes of ${city}, kid ${kid}`,
        keySpec: KeySpec.ECC_NIST_P256,
        keyUsage: KeyUsage.SIGN_VERIFY,
      }),
    }));
  }
}
