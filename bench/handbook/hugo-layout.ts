/** The barest site that Hugo builds of the pages: what it takes here is its own work, not that of a theme. */
import type { WrittenFile } from './career-pages.ts';

const frame = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
<h1>{{ .Title }}</h1>
{{ .Content }}
${body}</body></html>
`;

export const hugoLayout: WrittenFile[] = [
  {
    path: 'hugo.toml',
    text: `baseURL = "https://handbook.example.com/"
languageCode = "en"
title = "Handbook"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]

[markup.goldmark.renderer]
unsafe = true
`,
  },
  { path: 'layouts/_default/single.html', text: frame('') },
  {
    path: 'layouts/_default/list.html',
    text: frame('<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>\n'),
  },
  {
    path: 'layouts/shortcodes/include.html',
    text: '{{ with resources.Get (.Get 0) }}{{ .Content }}{{ else }}{{ errorf "no such part: %s" (.Get 0) }}{{ end }}\n',
  },
  { path: 'layouts/shortcodes/alert.html', text: '<div class="alert">{{ .Get "title" }}: {{ .Inner }}</div>\n' },
  { path: 'layouts/shortcodes/panel.html', text: '<div class="panel">{{ .Get "name" }}</div>\n' },
];
