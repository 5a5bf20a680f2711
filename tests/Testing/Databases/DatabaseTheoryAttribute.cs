using Xunit;
using Xunit.Sdk;

namespace Contested.Testing.Databases;

/// <summary>Marks a theory with a <see cref="DatabaseKind"/> among its arguments.</summary>
/// <remarks>
/// Rows for PostgreSQL are skipped, with the reason, on a machine without PostgreSQL; in continuous integration they fail instead.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Contested.Testing.Databases." + nameof(DatabaseTheoryDiscoverer), "Contested.Testing")]
public sealed class DatabaseTheoryAttribute : TheoryAttribute;
