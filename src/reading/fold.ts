/** Traditional characters and their simplified form, in pairs: the usual ones, and those of phones and money. */
const pairs =
  '個个們们來来這这時时會会說说為为爲为沒没還还對对錢钱費费儲储電电話话號号碼码網网機机開开關关額额餘余馀余檢检帳账賬账戶户單单據据數数線线讓让謝谢請请問问題题嗎吗麼么甚什點点樣样幾几邊边裡里裏里' +
  '間间舖铺鋪铺銀银幣币買买賣卖貴贵優优發发貨货運运營营業业務务員员簡简訊讯體体語语轉转換换選选擇择設设備备聯联絡络繫系係是撥拨國国際际臺台灣湾陸陆歐欧羅罗馬马區区親亲媽妈爺爷爾尔嬤嬷兒儿孫孙婦妇' +
  '幫帮誰谁給给從从過过進进遠远連连達达違违遞递邁迈遊游適适遲迟遷迁遺遗鄉乡郵邮鄰邻鄭郑實实寶宝審审寫写寧宁寬宽將将專专尋寻導导屬属層层岡冈島岛幹干廠厂廣广廢废庫库應应彈弹強强彙汇錄录復复後后徑径' +
  '恆恒惡恶愛爱態态慣惯慘惨慮虑憑凭懶懒懷怀懸悬戰战戲戏擁拥擋挡擔担擬拟擴扩擾扰攜携攝摄敗败敵敌斷断於于昇升晉晋暫暂曆历曉晓書书東东條条極极樂乐標标樓楼橫横檔档權权歡欢歲岁歷历歸归殘残殺杀氣气決决' +
  '況况凍冻淚泪淨净減减測测渾浑湊凑湯汤準准滅灭滿满漢汉潛潜潔洁澤泽濕湿濟济濾滤災灾無无煙烟煩烦熱热燈灯燒烧爛烂爭争牆墙狀状獎奖獨独獲获獻献環环現现產产畫画異异當当疊叠療疗癒愈盜盗盡尽監监盤盘眾众' +
  '睏困瞭了矇蒙確确礙碍礦矿禮礼禍祸禦御種种稱称穩稳積积窮穷竊窃競竞筆笔節节範范築筑簽签籌筹籤签糧粮糾纠紀纪約约紅红納纳紙纸級级紛纷純纯紐纽組组細细終终結结絕绝統统絲丝經经綁绑綜综綠绿維维緊紧緒绪' +
  '編编緩缓練练縣县縮缩總总績绩織织繞绕繳缴繼继續续罰罚罵骂罷罢聖圣聞闻聲声職职聽听肅肃脅胁脈脉腦脑腳脚腫肿膚肤臉脸臨临舉举舊旧艙舱艦舰藝艺莊庄華华萬万葉叶著着蒐搜蓋盖蔣蒋薦荐藍蓝藥药蘇苏蘋苹蘭兰' +
  '處处虛虚虧亏蟲虫術术衛卫衝冲補补裝装製制複复褲裤襪袜見见規规視视覺觉覽览觀观觸触訂订計计訓训討讨記记訪访許许訴诉註注詐诈詞词評评試试詢询該该詳详誌志認认誤误課课調调談谈論论諮咨諾诺謀谋謂谓證证' +
  '識识譜谱譯译議议護护讀读變变豐丰負负財财貢贡貧贫販贩貪贪責责貯贮貼贴賀贺賊贼資资賓宾賠赔賞赏賺赚購购贈赠贏赢趕赶趨趋跡迹踐践車车軌轨軍军軟软較较載载輔辅輕轻輛辆輝辉輪轮輯辑輸输轄辖辦办辭辞農农' +
  '醫医醬酱釋释針针釣钓鈔钞鈕钮銳锐銷销鋼钢錯错鍋锅鍵键鎖锁鎮镇鏡镜鐘钟鐵铁鑑鉴長长門门閃闪閉闭閒闲閱阅闆板隊队階阶隨随險险隱隐隻只雖虽雙双雜杂雞鸡離离難难雲云靈灵靜静響响頁页頂顶項项順顺須须預预' +
  '頭头頻频顏颜願愿類类顧顾顯显風风飛飞飯饭飲饮餅饼館馆駕驾驗验騙骗騷骚驚惊髒脏鬆松鬥斗魚鱼鮮鲜鳥鸟鹽盐麗丽麥麦麵面黃黄齊齐齒齿齡龄龍龙佔占併并侖仑倉仓倫伦偉伟側侧偵侦傑杰傳传債债傷伤傾倾僅仅價价' +
  '儀仪億亿償偿兌兑兩两冊册凱凯別别刪删則则剛刚創创劃划劇剧劉刘劑剂勁劲動动勝胜勞劳勢势勵励勸劝匯汇協协卻却參参叢丛吳吴呂吕唸念啟启啓启嘗尝嘆叹嘍喽囉啰嚴严囑嘱圍围園园圓圆圖图團团執执堅坚報报場场' +
  '塊块塗涂墊垫墜坠墮堕壓压壞坏壟垄壯壮壽寿夠够夢梦夾夹奪夺奮奋妝妆姊姐娛娱嬰婴學学寢寝寵宠屆届屜屉嶺岭師师帥帅帶带幀帧廁厕廈厦廚厨廳厅弔吊張张彌弥彎弯徹彻徵征悶闷惱恼愜惬慶庆慳悭憂忧憶忆戀恋拋抛' +
  '捨舍掃扫掛挂採采揀拣揚扬揮挥損损搖摇搶抢摺折撐撑撿捡攔拦攤摊敘叙斃毙暈晕暢畅楊杨槍枪樹树橋桥櫃柜毀毁毆殴氾泛沖冲洩泄滙汇漲涨漸渐灑洒爐炉牽牵狹狭猶犹瑣琐畢毕畝亩皺皱盧卢睜睁瞞瞒磚砖祕秘稅税窩窝' +
  '竄窜箇个簾帘糰团紮扎綫线緝缉緣缘縫缝繪绘羨羡翹翘聳耸臟脏艱艰蕭萧蘿萝螢萤蠟蜡襯衬訝讶診诊詛诅詩诗誇夸誘诱誠诚諒谅講讲謊谎謎谜譽誉豬猪貓猫賴赖贊赞跩拽躍跃軀躯辯辩迴回逕径邏逻鄧邓醜丑鈴铃銘铭鋒锋' +
  '鋸锯錦锦鍾钟鎊镑鏈链鑰钥鑽钻閘闸閣阁闊阔陣阵陰阴陳陈雋隽霧雾韓韩韻韵頒颁頓顿頗颇頸颈頹颓飄飘飢饥飼饲飽饱餓饿餵喂駐驻駁驳騎骑騰腾驅驱驟骤鬧闹魯鲁鯊鲨鴉鸦鴨鸭鵝鹅黨党鼕冬齣出龐庞龜龟冇没咗了喺在' +
  '嘅的唔不佢他啲些睇看搵找俾给畀给仲还嚟来咁这攞拿乜什咩什瞓睡嗰那哋们叻棒丟丢並并亂乱內内壇坛殼壳蝦虾貝贝贓赃週周饋馈奧奥篩筛妳你您你衹只羣群麪面鷄鸡嚮向盃杯揾找喎呀囖啰唓切';
/** As many characters as are read: Telegram's longest message has 4,096. */
const longest = 8192;
const simplified = new Map<string, string>();
const characters = Array.from(pairs);
for (let at = 0; at + 1 < characters.length; at += 2)
  simplified.set(characters[at] ?? '', characters[at + 1] ?? '');

/**
 * What folding does with each character: it may change it wherever it stands (capitals, ` and what is neither ASCII nor a
 * common character, characters that have a simpler form), or only the third in a row.
 */
const [stays, letter, changes] = [0, 1, 2];
const fates = new Uint8Array(0x1_0000).fill(changes);
for (const [first = '', last = '', fate] of [
  [' ', '@', stays],
  ['[', '_', stays],
  ['{', '~', stays],
  ['a', 'z', letter],
  ['\u4e00', '\u9fff', letter],
] as const)
  fates.fill(fate, first.charCodeAt(0), last.charCodeAt(0) + 1);
for (const traditional of simplified.keys()) fates[traditional.charCodeAt(0)] = changes;
const [space, a, e, o, u] = [0x20, 0x61, 0x65, 0x6f, 0x75];

/** Returns true if folding may change a text: for its characters, "ae", "oe" or "ue", or a space that is not one between two words. */
function mayChange(text: string): boolean {
  let [before, twice] = [space, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const fate = fates[code];
    if (fate === changes) return true;
    if (code === e && (before === a || before === o || before === u)) return true;
    const again = code === before;
    if (again && (code === space || (twice && fate === letter))) return true;
    twice = again;
    before = code;
  }
  return before === space && text !== '';
}

/**
 * Returns a text in the form in which typed and listed words are compared: lower case, no accents, ä, ae and a alike,
 * one kind of apostrophe and space, simplified characters (Cantonese ones by their Mandarin equivalent), no letter more
 * than twice in a row.
 */
export function fold(text: string): string {
  // Most words of the lists are in that form already, and there are tens of thousands of them at each start.
  if (!mayChange(text)) return text;
  // Before ´ is taken for an accent.
  const typed = text.replace(/[’`´‘\u1fef\uff40]/g, "'");
  return (
    typed
      .normalize('NFKD')
      // What NFKD makes of some characters is eighteen times as long.
      .slice(0, longest)
      .replace(/\p{Mn}/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe')
      .replace(/([aou])e(?=[b-df-hj-np-rtv-z]|s\p{L})/gu, '$1')
      .replace(/[\u4E00-\u9FFF]/g, (char) => simplified.get(char) ?? char)
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Returns how many words a text has; two characters count as one. */
export function wordCountOf(text: string): number {
  return text.match(/\p{Script=Han}{1,2}|[^\s\p{Script=Han}]+/gu)?.length ?? 0;
}
