package org.pinping.brand;

/** What a brand is for. */
public enum BrandKind {
    /** 服务型 */
    SERVICE,
    /** 学习型 */
    LEARNING,
    /** 创新型 */
    INNOVATION,
    /** Of another kind, or of none that was stated. */
    OTHER
}
