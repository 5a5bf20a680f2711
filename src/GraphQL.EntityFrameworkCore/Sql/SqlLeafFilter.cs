using Contested.GraphQL.EntityFrameworkCore.Filtering;
using Contested.GraphQL.Execution.Plans;
using Microsoft.EntityFrameworkCore.Metadata;
using static Contested.GraphQL.EntityFrameworkCore.Filtering.FilterOperations;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>Turns the operations on a value into conditions in SQL, with the meaning that <see cref="LeafFilter"/> gives them.</summary>
internal sealed class SqlLeafFilter(PlanningContext planning, SqlDialect dialect, int maxListLength)
{
    /// <summary>Gives the condition of an operation.</summary>
    /// <param name="operation">The name of the operation.</param>
    /// <param name="column">The value.</param>
    /// <param name="isNullable">Whether there may be none.</param>
    /// <param name="property">The property of the value.</param>
    /// <param name="elementType">The type of the value, where it is an item of a list in the property; otherwise null.</param>
    /// <param name="operand">What the value is compared with.</param>
    public SqlText Build(string operation, SqlText column, bool isNullable, IReadOnlyProperty property, Type? elementType, PlanValue operand)
    {
        SqlText Guarded(SqlText condition) => isNullable ? $"({column} IS NOT NULL AND {condition})" : condition;
        SqlText Equal() => planning.IsNull(operand) ? IsNull() : Guarded($"{column} = {Parameter()}");
        SqlText Compare(string comparison) => Guarded($"{column} {comparison} {Parameter()}");
        SqlText OneOf() => planning.Ask(Required(operand), ContainsNull) ? $"({IsNull()} OR {Guarded(IsIn())})" : Guarded(IsIn());
        SqlText IsIn() => dialect.IsIn(column, SqlValues.List(operand, property, elementType, dialect, maxListLength));
        SqlText IsNull() => isNullable ? $"{column} IS NULL" : SqlText.False;
        SqlParameter Folded() => SqlValues.Folded(Required(operand));
        SqlParameter Parameter() => elementType is null
            ? SqlValues.Parameter(Required(operand), property)
            : SqlValues.Parameter(Required(operand), property.Name);

        return operation switch
        {
            EqualTo => Equal(),
            NotEqualTo => SqlText.Not(Equal()),
            In => OneOf(),
            NotIn => SqlText.Not(OneOf()),
            Contains => Guarded(dialect.Contains(dialect.Fold(column), Folded())),
            NotContains => SqlText.Not(Guarded(dialect.Contains(dialect.Fold(column), Folded()))),
            StartsWith => Guarded(dialect.StartsWith(dialect.Fold(column), Folded())),
            NotStartsWith => SqlText.Not(Guarded(dialect.StartsWith(dialect.Fold(column), Folded()))),
            EndsWith => Guarded(dialect.EndsWith(dialect.Fold(column), Folded())),
            NotEndsWith => SqlText.Not(Guarded(dialect.EndsWith(dialect.Fold(column), Folded()))),
            GreaterThan => Compare(">"),
            NotGreaterThan => SqlText.Not(Compare(">")),
            GreaterThanOrEqual => Compare(">="),
            NotGreaterThanOrEqual => SqlText.Not(Compare(">=")),
            LowerThan => Compare("<"),
            NotLowerThan => SqlText.Not(Compare("<")),
            LowerThanOrEqual => Compare("<="),
            NotLowerThanOrEqual => SqlText.Not(Compare("<=")),
            _ => throw new PlanningException($"There is no filter operation \"{operation}\"."),
        };
    }

    private static bool ContainsNull(object? list) => ((IEnumerable<object?>)list!).Contains(null);

    private PlanValue Required(PlanValue operand) =>
        planning.IsNull(operand) ? throw new PlanningException("The operation needs a value.") : operand;
}
