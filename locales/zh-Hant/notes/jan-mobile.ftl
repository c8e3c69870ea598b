note-jan-mobile-status = 它的條款寫的是：在比利時用儲值券的預付卡，公司在阿姆斯特丹。
note-jan-mobile-ask = 現在還有沒有營運，沒查到：看 { $address }，或問 SIM 卡上印的那家。
