import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { TableShape } from '#graph/store/table.ts';

const attribute = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** A table as `graph/store/table.ts` describes it, on demand and never deleted with its stack. */
export const tableOf = (scope: Construct, id: string, shape: TableShape, encryptionKey: IKey): TableV2 =>
  new TableV2(scope, id, {
    partitionKey: attribute(shape.partitionKey),
    ...(shape.sortKey && { sortKey: attribute(shape.sortKey) }),
    globalSecondaryIndexes: shape.indexes.map(({ name, partitionKey, sortKey }) => ({
      indexName: name,
      partitionKey: attribute(partitionKey),
      sortKey: attribute(sortKey),
      projectionType: ProjectionType.KEYS_ONLY,
    })),
    ...(shape.timeToLive && { timeToLiveAttribute: shape.timeToLive }),
    // Both images: what a replica in another region asks for, and a stream cannot be changed while it is
    // read.
    ...(shape.stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: shape.pointInTimeRecovery },
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(encryptionKey),
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
