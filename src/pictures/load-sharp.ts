import { CommandError } from '../commands/command-error.ts';

/** The library that encodes pictures. It has a part for each kind of machine, and of a machine without one people are told. */
export async function loadSharp(): Promise<typeof import('sharp').default> {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    const machine = `${process.platform}-${process.arch}`;
    throw new CommandError(
      `사진을 다루는 프로그램(sharp)을 이 컴퓨터(\`${machine}\`)에서 불러오지 못해 사이트를 만들지 않았습니다. \`npm ci --include=optional\`로 다시 설치하세요.`,
      { cause: error },
    );
  }
}
