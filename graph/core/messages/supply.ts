/** Of orders. */

export const ordersFor = {
  en: 'Orders are for suppliers, for residents with a bound account, and for workers of a community.',
  zh: '订单只供供应商、已绑定账号的居民和社区工作人员查看。',
};
export const householdOrdersFor = {
  en: 'The orders of a household are for itself and the workers of its community.',
  zh: '一户的订单只供本户和所在社区的工作人员查看。',
};
export const orderIs = (status: string, from: readonly string[]) => ({
  en: `The order is ${status}: this takes an order that is ${from.join(' or ')}.`,
  zh: `订单当前状态为 ${status}，此操作须为 ${from.join(' 或 ')} 状态。`,
});
export const slotTaken = {
  en: 'This slot is taken. Choose another one of `pickupSlots`.',
  zh: '该时段已约满，请另选 `pickupSlots` 中的时段。',
};
export const skuTwice = { en: 'Name each SKU on one line only.', zh: '每种商品（SKU）只填一行。' };
export const skuUnknown = {
  en: 'This supply point does not sell this SKU: see its catalogue.',
  zh: '此保供点不售此商品（SKU），请查看其商品目录。',
};
export const linesMost = (most: number) => ({
  en: `Order 1 to ${most} lines at once.`,
  zh: `每单须为 1 至 ${most} 行。`,
});
export const quantityMost = (most: number) => ({
  en: `Order a whole number from 1 to ${most}.`,
  zh: `数量须为 1 至 ${most} 的整数。`,
});
export const notServed = {
  en: 'This supply point does not serve the household’s community: choose one of `supplyPoints`.',
  zh: '此保供点不服务该户所在社区，请从 `supplyPoints` 中选择。',
};
export const slotChoice = (days: number) => ({
  en: `Choose, for a pickup, one of \`pickupSlots\` of the next ${days} days; a delivery has none.`,
  zh: `自提请选择未来 ${days} 天内 \`pickupSlots\` 中的时段；配送不选时段。`,
});
export const tooLittle = {
  en: 'There is less of this than you order: see `available` in the catalogue.',
  zh: '库存不足，余量见商品目录的 `available`。',
};
