import type { OperationPreview } from '@tallylink/connector-sdk';
import type { OperationPreviewReply } from './operations/operations.dto.js';

export const previewReply = (preview: OperationPreview): OperationPreviewReply => ({
  operationId: preview.operationId,
  requests: preview.requests.map(({ method, path, body, sentence }) => ({
    method,
    path,
    body: (body ?? null) as Record<string, unknown> | null,
    sentence,
  })),
});
