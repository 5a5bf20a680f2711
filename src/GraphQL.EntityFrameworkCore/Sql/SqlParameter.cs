using Contested.GraphQL.Execution.Plans;

namespace Contested.GraphQL.EntityFrameworkCore.Sql;

/// <summary>A value in a statement that each execution of it has anew.</summary>
/// <param name="source">Gives the value, of a type that the database's provider takes, never null.</param>
/// <param name="name">What the value is, for reports.</param>
internal sealed class SqlParameter(Func<ParameterValues, object> source, string name)
{
    /// <summary>What the value is, for reports.</summary>
    public string Name { get; } = name;

    /// <summary>Gives the value.</summary>
    /// <exception cref="PlanningException">The request has a value that no statement can take.</exception>
    public object Evaluate(ParameterValues values) => source(values);
}
