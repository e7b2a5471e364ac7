import type { WireReport } from './wire-report.ts';

/** A report as it is read: what matters first, then everything. */
export function reportLines(report: WireReport, files: readonly string[], isDry: boolean): string[] {
  return [
    ...report.summary,
    '',
    `${isDry ? '쓰지 않고 살펴보았습니다' : '파일을 만들었습니다'}: ${files.length}개`,
    ...files.map((file) => `  ${file}`),
    ...section('물을 것', report.questions),
    ...section('찾은 것', report.found),
    ...section('미루어 적은 것(괄호 안은 규칙)', report.guessed),
    ...section('파일에 자리가 없는 것', report.unplaced),
    ...section('버린 것', report.dropped),
    ...section('구조를 나타내는 표시', report.marks),
    ...section('바로잡은 것', report.repaired),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', `${title}:`, ...lines.map((line) => `  ${line}`)] : [];
}
