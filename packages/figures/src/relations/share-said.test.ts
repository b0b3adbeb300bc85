import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readSaidShares } from './share-said.js'

const said = (text: string) => verdictsBy(readSaidShares, text)

describe('a share before its count', () => {
  it.each([
    ['约有三分之一、计', '外出务工人员登记 2460 人，约有三分之一、计 815 人愿意回乡就业。', '2460 人, part 815 人'],
    ['in a bracket', '受访群众 1500 人，近七成（1040 人）表示满意。', '1500 人, part 1040 人'],
    ['over half', '受访群众 1500 人，超过半数（870 人）表示满意。', '1500 人, part 870 人'],
    ['percent', '全镇参训农民 800 人，62%、计 496 人取得证书。', '800 人, part 496 人'],
    ['即', '全镇参训农民 800 人，四分之一，即 200 人取得证书。', '800 人, part 200 人'],
  ])('is right where it fits a whole before it: %s', (_, text, operands) => {
    expect(said(text)).toEqual([expect.stringContaining(`consistent: whole ${operands}`)])
  })

  it.each([
    ['no whole that fits', '受访群众 1500 人，近七成（640 人）表示满意。'],
    ['another unit', '受访群众 1500 人，近七成（1040 件）得到答复。'],
    ['a rate of growth', '受访群众 1500 人，增长三分之一、计 500 人。'],
    ['a mark more', '受访群众 1500 人，三分之一。计 500 人参加。'],
    ['a figure of another sentence', '全镇 900 人参训。三分之二愿意创业。'],
  ])('says nothing: %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('每百户中有', () => {
  it.each([
    ['每百户', '全镇 4000 户农户，1520 户接通光纤，相当于每百户中就有 38 户用上宽带。'],
    ['每 10 人', '全校学生 1200 人，近视的 360 人，即每 10 人中有 3 人近视。'],
    ['里', '全校学生 1200 人，近视的 360 人，每 10 人里就有 3 人近视。'],
    ['rounded', '全校学生 1200 人，近视的 352 人，即每 10 人中有 3 人近视。'],
  ])('is right with the two counts before it: %s', (_, text) => {
    expect(said(text)).toEqual([expect.stringContaining('consistent: whole')])
  })

  it.each([
    ['每百户', '全镇 4000 户农户，1520 户接通光纤，相当于每百户中就有 48 户用上宽带。'],
    ['每 10 人', '全校学生 1200 人，近视的 360 人，即每 10 人中有 5 人近视。'],
  ])('is wrong with just two counts in its sentence: %s', (_, text) => {
    expect(said(text)).toEqual([expect.stringContaining('violated: whole')])
  })

  it.each([
    ['another sentence', '全镇 4000 户，1520 户接通光纤。邻镇每百户中有 48 户用上宽带。'],
    ['one count', '全镇 4000 户农户，每百户中有 48 户用上宽带。'],
    ['three counts', '全镇 4000 户，1520 户接通光纤，980 户装了电视，每百户中有 50 户用上宽带。'],
    ['no 每', '全镇 4000 户，1520 户接通光纤，首批百户中有 48 户用上宽带。'],
  ])('says nothing: %s', (_, text) => {
    expect(said(text)).toEqual([])
  })
})
