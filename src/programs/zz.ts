import { textsIn } from './proofs/every-text.ts';
import { sentencesOf, wordsOf } from './proofs/reading.ts';
for (const l of ['fr','en'] as const) { const all = textsIn(l).flatMap(({place,text}) => sentencesOf(text).map((s)=>({place,s,n:wordsOf(s).length})));
 const long = all.filter(({n})=>n>20); console.log(l, long.length, all.length, all.length*0.02);
 for (const x of long.filter(({place,n})=>n>25 || place.startsWith('note.')).sort((a,b)=>b.n-a.n)) console.log(x.n, x.place, x.s.slice(0,260)); }
