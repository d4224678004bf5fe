export { isWebhook } from './outside.ts'
export { queuePost, sendPost } from './queue-post.ts'
