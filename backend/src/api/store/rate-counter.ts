import { logger } from "@medusajs/framework/logger"
import Redis from "ioredis"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible"
import { environment } from "../../../environment"

export const MINUTE_SECONDS = 60
/** A Redis that is slower than this is not worth waiting for: the process then counts by itself. */
const REDIS_LIMIT_MS = 300
const RECONNECT_AFTER_MS = 1000

let shared: Redis | null = null

/**
 * Allows `points` in so many seconds for a key, counted in Redis, where REDIS_URL names one, for all processes together; otherwise, and
 * while Redis does not answer, in this process.
 */
export function counterOf(name: string, points: number, seconds = MINUTE_SECONDS): RateLimiterAbstract {
	const own = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds })
	if (environment.redisUrl === null) return own
	shared ??= connected(environment.redisUrl)
	return new RateLimiterRedis({
		storeClient: shared,
		keyPrefix: `market:limit:${name}`,
		points,
		duration: seconds,
		insuranceLimiter: own,
		rejectIfRedisNotReady: true,
	})
}

function connected(url: string): Redis {
	const redis = new Redis(url, {
		commandTimeout: REDIS_LIMIT_MS,
		enableOfflineQueue: false,
		maxRetriesPerRequest: 0,
		retryStrategy: () => RECONNECT_AFTER_MS,
	})
	let told = false
	redis.on("error", (error: Error) => {
		if (!told) logger.warn(`Rate limits count in each process, Redis does not answer: ${error.message}`)
		told = true
	})
	redis.on("ready", () => {
		told = false
	})
	return redis
}
