using Xunit;

namespace Contested.Testing.Databases;

/// <summary>
/// Marks a fact that needs a <see cref="PostgresPair"/>: skipped, with the reason, where PostgreSQL or <c>pg_basebackup</c> is missing; in
/// continuous integration it fails instead.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresPairFactAttribute : FactAttribute
{
    /// <inheritdoc />
    public override string? Skip { get; set; } = PostgresBinaries.SkipReason ?? PostgresPair.SkipReason;
}
