/**
 * Every mistake a writer can make, by its permanent id, and what it means.
 * An id is never renamed or reused: people look it up years later.
 */
export const mistakeIds = {
  'bad-yaml': '머리글(`---` 사이)을 YAML로 읽을 수 없다',
  'no-frontmatter': '파일이 `---`로 시작하는 머리글을 갖추지 않았다',
  'unknown-field': '머리글에 없는 항목을 썼다',
  'missing-field': '꼭 있어야 할 항목이 없다',
  'bad-value': '항목의 값이 정해진 꼴이 아니다',
  'bad-date': '날짜를 읽을 수 없다',
  'bad-name': '파일 이름에 주소로 쓸 수 없는 글자가 있거나 예약된 이름이다',
  'not-nfc': '파일 이름의 한글이 풀어쓰기(NFD)로 되어 있다',
  'duplicate-id': '두 파일이, 또는 한 글의 두 곳이 같은 이름을 갖는다',
  'unknown-file': '`content/`에 있을 자리가 아닌 파일이다',
  'missing-file': '꼭 있어야 할 파일이 없다',
  'unreadable-file': '파일을 읽을 수 없거나 UTF-8 글이 아니다',
  'unknown-reference': '가리킨 파일이 없다',
  'evidence-missing': '근거로 적은 말이 그 글에 없다',
  'evidence-ambiguous': '근거로 적은 말이 그 글에 두 번 넘게 나온다',
  'empty-body': '본문이 비어 있다',
  'raw-html': '본문에 HTML을 썼다',
  'literal-asterisks': '굵은 글씨가 되지 못한 `**`이 남았다',
  'heading-level': '제목의 단계가 맞지 않는다',
  'heading-id': '제목의 `{#id}`가 없거나 쓸 수 없는 꼴이다',
  'broken-link': '사이트 안의 없는 곳을 가리키는 링크다',
  'unsafe-link': '링크에 쓸 수 없는 주소다',
  'unclear-link': '주소가 어디서 끝나는지 알 수 없다',
  'unused-definition': '쓰이지 않은 링크·각주 정의다',
  'nested-link': '링크 안에 링크가 있다',
  'undefined-footnote': '각주 표시에 각주가 없다',
  'list-number': '목록의 번호가 이어지지 않는다',
  'image-missing': '사진 파일이 없다',
  'image-alt': '사진에 대체 글이 없다',
  'question-without-id': '질문에 `{#id}`가 없다',
  'question-without-answer': '질문에 답이 없다',
  'answer-before-question': '첫 질문 앞에 글이 있다',
  'unknown-speaker': '선언하지 않은 이름표로 답을 시작했다',
  'speaker-missing': '누가 답했는지 알 수 없다',
  'alias-shared': '한 표기를 두 인물·기관이 함께 쓴다',
} as const;

export type MistakeId = keyof typeof mistakeIds;
