/** Letters of one script in those of another, as the look-up compares them; not a transliteration that anyone should read. */

/** Cyrillic letters as they are most often written in Latin. */
export const CYRILLIC: ReadonlyMap<string, string> = new Map([
  ...pairs("абвгдезийклмнопрстуфцыэіїєґў", "abvgdeziiklmnoprstufcyeiiegu"),
  ...Object.entries({ ж: "zh", х: "kh", ч: "ch", ш: "sh", щ: "shch", ю: "yu", я: "ya", ъ: "", ь: "" }),
]);

/** Persian and Arabic keyboards write the same letter differently. */
export const ARABIC: ReadonlyMap<string, string> = pairs("كيىأإآةۀؤئ", "کییاااههوی");

/** Katakana, Persian and Arabic letters as the consonant that a Latin spelling would have; vowels and half-vowels are left out. */
export const CONSONANTS: ReadonlyMap<string, string> = new Map([
  ...pairs("カキクケコガギグゲゴサシスセソザジズゼゾタチツテトダヂヅデドナニヌネノ", "kkkkkgggggssssszzzzztttttdddddnnnnn"),
  ...pairs("ハヒフヘホバビブベボパピプペポマミムメモラリルレロンヴ", "hhfhhbbbbbpppppmmmmmrrrrrnv"),
  ...pairs("بپتطثسصجچحهخدذزضظرشغگفقکلمنڤ", "bpttsssjjhhkdzzzzrsggfkkrmnv"),
]);

/** Traditional characters that names, laws and titles on these subjects use, in simplified form. */
export const SIMPLIFIED: ReadonlyMap<string, string> = alternating(
  "雲云網网絡络門门個个護护騰腾訊讯應应寶宝領领俄俄羅罗國国務务號号蘋苹電电話话業业廣广場场華华為为東东車车見见長长開开關关間间問问" +
    "聞闻時时實实寫写導导審审對对專专將将尋寻層层屬属歲岁島岛師师帳帐帶带幣币幫帮廠厂張张強强彈弹當当錄录後后從从復复徵征恆恒愛爱" +
    "態态慶庆憑凭憲宪懷怀戰战戲戏擊击擴扩據据擋挡損损換换揚扬搶抢攝摄攔拦數数敵敌斷断於于無无書书會会條条來来極极構构樂乐標标樣样機机" +
    "檢检權权歐欧歷历殺杀氣气決决沒没況况測测準准溝沟滅灭滿满漢汉潔洁濟济灣湾營营爭争獲获獨独獎奖現现環环產产畫画異异監监盤盘" +
    "眾众礎础確确碼码禮礼種种稱称積积穩稳競竞範范簡简籤签糧粮紀纪約约紅红級级細细終终組组結结絕绝統统經经維维綱纲緊紧線线編编" +
    "緣缘縣县總总績绩織织續续罰罚習习聯联職职聽听腳脚臉脸臨临與与興兴舉举舊旧藝艺處处術术衛卫衝冲補补裝装製制複复規规視视覺觉" +
    "觀观觸触計计訂订討讨訓训記记許许設设訪访證证評评詞词試试該该詳详認认誌志語语誤误說说課课調调請请論论諾诺謝谢講讲識识警警" +
    "譯译議议讀读變变讓让豐丰負负財财責责貨货販贩貪贪貿贸費费資资賣卖質质賽赛購购贏赢趙赵跡迹踐践蹤踪軍军軟软載载輔辅輕轻輸输" +
    "轉转辦办農农迴回這这連连進进運运過过達达違违遠远適适選选遞递還还邊边郵邮鄉乡醫医釋释針针釣钓鈔钞銀银銷销鋼钢錢钱錯错鎖锁" +
    "鏈链鏡镜鐵铁鑒鉴閉闭閱阅闊阔陣阵陸陆陽阳際际隊队隨随險险隱隐雖虽雙双雜杂難难離离靈灵靜静響响頁页頂顶項项順顺須须預预" +
    "頒颁頓顿頭头頻频題题額额願愿類类顧顾顯显風风飛飞飯饭館馆馬马駐驻騙骗驗验體体鬥斗魚鱼鮮鲜鳥鸟麗丽點点黨党齊齐龍龙",
);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const letters = [...to];
  return new Map([...from].map((letter, i) => [letter, letters[i] ?? letter]));
}

function alternating(signs: string): ReadonlyMap<string, string> {
  const all = [...signs];
  return new Map(all.flatMap((sign, i) => (i % 2 === 0 ? [[sign, all[i + 1] ?? sign] as const] : [])));
}
