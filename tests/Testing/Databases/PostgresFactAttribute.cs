using Xunit;

namespace Contested.Testing.Databases;

/// <summary>Marks a fact that needs PostgreSQL: skipped, with the reason, where there is none; in continuous integration it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    /// <inheritdoc />
    public override string? Skip { get; set; } = PostgresBinaries.SkipReason;
}
