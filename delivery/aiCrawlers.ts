/**
 * Crawlers of operators of AI systems, as data with a date. `train` takes text into a model, `input` takes it into one answer, `search` builds an
 * index that leads readers here. Names are user-agent tokens of robots.txt.
 *
 * Where no page of the operator is known, the source is the public list https://github.com/ai-robots-txt/ai.robots.txt (MIT).
 */
export type AiCrawler = { token: string; operator: string; purpose: 'input' | 'search' | 'train'; source: string }

/** The day on which the list was last compared with its sources. Compare it again every half year. */
export const crawlersAsOf = '2026-08-22'

const list = 'https://github.com/ai-robots-txt/ai.robots.txt'
const openai = 'https://platform.openai.com/docs/bots'
const anthropic = 'https://support.anthropic.com/en/articles/8896518'
const google = 'https://developers.google.com/search/docs/crawling-indexing/overview-google-crawlers'
const meta = 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers'
const perplexity = 'https://docs.perplexity.ai/guides/bots'

const crawler = (purpose: AiCrawler['purpose']) => (token: string, operator: string, source = list): AiCrawler => ({ token, operator, purpose, source })
const train = crawler('train')
const input = crawler('input')
const search = crawler('search')

export const aiCrawlers: readonly AiCrawler[] = [
  train('GPTBot', 'OpenAI', openai), train('ClaudeBot', 'Anthropic', anthropic), train('anthropic-ai', 'Anthropic'),
  train('Google-Extended', 'Google', google), train('Google-CloudVertexBot', 'Google', google), train('Applebot-Extended', 'Apple', 'https://support.apple.com/en-us/119829'),
  train('Meta-ExternalAgent', 'Meta', meta), train('FacebookBot', 'Meta', 'https://developers.facebook.com/docs/sharing/bot/'), train('Amazonbot', 'Amazon', 'https://developer.amazon.com/amazonbot'),
  train('CCBot', 'Common Crawl', 'https://commoncrawl.org/ccbot'), train('Bytespider', '字节跳动'), train('TikTokSpider', '字节跳动'), train('PanguBot', '华为'),
  train('ChatGLM-Spider', '智谱'), train('DeepSeekBot', '深度求索'), train('cohere-training-data-crawler', 'Cohere'), train('AI2Bot', 'Ai2', 'https://allenai.org/crawler'),
  train('Ai2Bot-Dolma', 'Ai2', 'https://allenai.org/crawler'), train('Diffbot', 'Diffbot'), train('omgili', 'Webz.io'), train('Webzio-Extended', 'Webz.io'),
  train('Timpibot', 'Timpi'), train('YandexAdditional', 'Yandex'), train('SBIntuitionsBot', 'SB Intuitions', 'https://www.sbintuitions.co.jp/en/bot/'), train('ICC-Crawler', 'NICT'),
  train('img2dataset', 'img2dataset'), train('LAIONDownloader', 'LAION'), train('ImagesiftBot', 'ImageSift'),

  input('ChatGPT-User', 'OpenAI', openai), input('Claude-User', 'Anthropic', anthropic), input('Perplexity-User', 'Perplexity', perplexity), input('Meta-ExternalFetcher', 'Meta', meta),
  input('meta-webindexer', 'Meta', meta), input('MistralAI-User', 'Mistral AI'), input('Amzn-User', 'Amazon'), input('Kimi-User', '月之暗面'), input('TongyiBot', '阿里巴巴'),
  input('YiyanBot', '百度'), input('Manus-User', 'Butterfly Effect'), input('Gemini-Deep-Research', 'Google'), input('Google-NotebookLM', 'Google'), input('GoogleAgent-URLContext', 'Google'),
  input('DuckAssistBot', 'DuckDuckGo'), input('cohere-ai', 'Cohere'), input('PhindBot', 'Phind'), input('YouBot', 'You.com'), input('Cloudflare-AutoRAG', 'Cloudflare'),

  search('OAI-SearchBot', 'OpenAI', openai), search('Claude-SearchBot', 'Anthropic', anthropic), search('PerplexityBot', 'Perplexity', perplexity), search('Amzn-SearchBot', 'Amazon'),
  search('Applebot', 'Apple', 'https://support.apple.com/en-us/119829'), search('PetalBot', '华为'),
]
