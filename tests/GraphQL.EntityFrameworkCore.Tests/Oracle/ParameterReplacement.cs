using System.Linq.Expressions;

namespace Contested.GraphQL.EntityFrameworkCore.Tests.Oracle;

/// <summary>Puts an expression in the place of the parameter of a function.</summary>
internal sealed class ParameterReplacement : ExpressionVisitor
{
    private readonly ParameterExpression _parameter;
    private readonly Expression _replacement;

    private ParameterReplacement(ParameterExpression parameter, Expression replacement)
    {
        _parameter = parameter;
        _replacement = replacement;
    }

    /// <summary>Gives the body of a function of one parameter, applied to an argument.</summary>
    public static Expression Inline(LambdaExpression function, Expression argument) =>
        new ParameterReplacement(function.Parameters[0], argument).Visit(function.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == _parameter ? _replacement : base.VisitParameter(node);
}
