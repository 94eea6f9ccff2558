export * from './notifications.module.js';
export * from './notifications.service.js';
export { secondApprovalNotice, type Notice } from './run-notice.js';
export type { NotificationListReply } from './notifications.dto.js';
