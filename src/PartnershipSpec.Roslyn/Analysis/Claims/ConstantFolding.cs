using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the constant in an expression, through the conversions to <c>T?</c> behind which the compiler no longer calls it one.
/// </summary>
internal static class ConstantFolding
{
    internal static CodeValue Fold(IOperation operation)
    {
        if (operation.ConstantValue.HasValue) return CodeValue.Of(operation.ConstantValue.Value);

        return operation switch
        {
            IParenthesizedOperation inner => Fold(inner.Operand),
            IConversionOperation { OperatorMethod: null } conversion when IsNullable(conversion.Type) => Fold(conversion.Operand),
            IDefaultValueOperation value when IsNullable(value.Type) => CodeValue.NotStated,
            IObjectCreationOperation { Initializer: null } creation when IsNullable(creation.Type) =>
                creation.Arguments.IsEmpty ? CodeValue.NotStated : Fold(creation.Arguments[0].Value),
            _ => CodeValue.Computed,
        };
    }

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
