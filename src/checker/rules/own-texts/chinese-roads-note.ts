import type { OwnText } from './own-text.ts'

const text = `# 安全上学路网络：2023年1月至6月活动报告
## 主要成就
该网络汇集联合国系统的13个实体。本报告涵盖2023年1月1日至6月30日。
2023年2月，成员核准了一份供市长使用的指南。指南有三个部分：（1）慢行街道；（2）校车；（3）数据。
2023年5月18日在昆明举行了讲习班，共有52人参加（30名女性和22名男性）。秘书长向与会者致信。
2023年6月12日，指南以阿拉伯文、俄文、法文、西班牙文和英文版发布。中文版已于5月发布。
## 正在进行的工作
标准组正在比较五个国家的规则，其中包括越南、加纳和摩尔多瓦共和国。标准组将于2023年9月提交结论。
世界卫生组织收集医院的数字，联合国儿童基金会与学校合作。两个组织分担差旅费。
受害者家属协会参加了所有会议，并建议按街区公布数字。
## 下一步
下次会议将于2023年9月14日星期四举行。成员将审议：
- 讲习班预算；
- 专家名单；
- 访问日程。
有关问题请写信至 secretariat@anquan.example.org 。`

export const chineseRoadsNote: OwnText = {
  name: '安全上学路，报告',
  lang: 'zh',
  asOf: '2023-07-10',
  text,
  slips: [
    { said: '指南有三个部分', written: '指南有四个部分', rule: 'announced-count' },
    { said: '（3）数据', written: '（4）数据', rule: 'item-numbers' },
    { said: '30名女性', written: '29名女性', rule: 'breakdown-sum' },
    { said: '法文、西班牙文和英文版', written: '法文和英文版', rule: 'language-left-out' },
    { said: '星期四', written: '星期二', rule: 'weekday-mismatch' },
    { said: '摩尔多瓦共和国', written: '摩尔多瓦', rule: 'country-name' },
    { said: '至6月30日', written: '至6月31日', rule: 'impossible-day' },
    { said: '2023年2月，成员', written: '2022年11月，成员', rule: 'outside-period' },
    { said: '将于2023年9月提交', written: '将于9月提交', rule: 'date-without-year' },
    { said: '公布数字。', written: '公布数字（见下文）。', rule: 'broken-reference' },
    { said: '的数字，联合国', written: '的数字,联合国', rule: 'language-marks' },
    { said: 'secretariat@', written: 'wang.li@', rule: 'personal-address' },
    { said: '两个组织分担差旅费。', written: '该网络大幅扩大了行动范围。', rule: 'degree-without-measure' },
  ],
}
