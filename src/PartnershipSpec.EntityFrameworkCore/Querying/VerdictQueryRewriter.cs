using System;
using System.CodeDom.Compiler;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>
/// Puts an expression over the words of facts in place of each verdict in a query. Whatever else a query asks of generated code is refused:
/// EF Core would read the facts and evaluate it in memory, or say that it cannot translate it and not why.
/// </summary>
/// <param name="model">The model of the context.</param>
internal sealed class VerdictQueryRewriter(IReadOnlyModel model) : ExpressionVisitor
{
    private const string OnlyVerdict = "of a judgement, the database computes only the Verdict, asked for at once as in Judge(…).Verdict";

    protected override Expression VisitMember(MemberExpression node) => VerdictOf(node) is { } call ? call.Value : base.VisitMember(node);

    /// <summary>A comparison with a verdict asks for no more than what decides it.</summary>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        bool isNot = node.NodeType == ExpressionType.NotEqual;
        if (!isNot && node.NodeType != ExpressionType.Equal) return base.VisitBinary(node);

        return Compared(node.Left, node.Right, isNot) ?? Compared(node.Right, node.Left, isNot) ?? base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!IsOfGeneratedCode(node.Method)) return base.VisitMethodCall(node);

        Type asked = node.Object?.Type ?? node.Type;
        throw Untranslatable.Because(node, IsGeneric(asked, typeof(Judgement<,>))
            ? OnlyVerdict
            : IsGeneric(asked, typeof(Classification<>)) || IsGeneric(asked, typeof(WideClassification<,>))
                ? "the database computes a placement only for the navigation that WithPlacement(…) maps; use that"
                : "it runs in the application; read the facts first, as by AsEnumerable(), and call it on what was read");
    }

    private Expression? Compared(Expression verdict, Expression with, bool isNot)
    {
        if (Unconverted(with) is not ConstantExpression { Value: Verdict or int } constant) return null;
        if (Unconverted(verdict) is not MemberExpression member) return null;

        return VerdictOf(member) is { } call ? call.Is((Verdict)Convert.ToInt32(constant.Value, null), isNot) : null;
    }

    private VerdictCall? VerdictOf(MemberExpression member)
    {
        if (member.Member.Name != nameof(Verdict) || member.Expression is not { } judgement) return null;
        if (!IsGeneric(judgement.Type, typeof(Judgement<,>))) return null;

        return judgement is MethodCallExpression { Arguments: [var category, var facts] }
            ? new VerdictCall(model, Visit(category), Visit(facts))
            : throw Untranslatable.Because(member, OnlyVerdict);
    }

    // C# compares enumerations as numbers.
    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsOfGeneratedCode(MethodInfo method) =>
        method.DeclaringType is { } type
        && (type.Assembly == typeof(SpectrumHandle).Assembly
            || type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "PartnershipSpec");
}
