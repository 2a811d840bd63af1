using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>What the compiler knows of a value.</summary>
internal enum CodeValueKind
{
    /// <summary>Nothing: it is known only at run time.</summary>
    Computed,

    /// <summary>It is null, which states nothing.</summary>
    NotStated,

    /// <summary>All: it is a constant.</summary>
    Constant,
}

/// <summary>A value in C# as far as the compiler knows it.</summary>
internal readonly record struct CodeValue(CodeValueKind Kind, int Constant)
{
    internal static readonly CodeValue Computed = new(CodeValueKind.Computed, 0);

    internal static readonly CodeValue NotStated = new(CodeValueKind.NotStated, 0);

    /// <summary>An argument of an attribute.</summary>
    internal static CodeValue Of(TypedConstant constant) =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? Of(constant.Value) : Computed;

    /// <summary>A constant as the compiler holds it: enumerations as their underlying integers.</summary>
    internal static CodeValue Of(object? constant) => constant switch
    {
        null => NotStated,
        bool flag => new CodeValue(CodeValueKind.Constant, flag ? 1 : 0),
        byte number => new CodeValue(CodeValueKind.Constant, number),
        sbyte number => new CodeValue(CodeValueKind.Constant, number),
        short number => new CodeValue(CodeValueKind.Constant, number),
        ushort number => new CodeValue(CodeValueKind.Constant, number),
        int number => new CodeValue(CodeValueKind.Constant, number),
        _ => Computed,
    };
}
