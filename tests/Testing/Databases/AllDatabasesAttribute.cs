using System.Reflection;
using Xunit.Sdk;

namespace Contested.Testing.Databases;

/// <summary>Runs a <see cref="DatabaseTheoryAttribute">database theory</see> once on every database product.</summary>
/// <remarks>The product is the first argument of the test method; <paramref name="arguments"/> are the others. May be repeated.</remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AllDatabasesAttribute(params object?[] arguments) : DataAttribute
{
    /// <inheritdoc />
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) =>
        Enum.GetValues<DatabaseKind>().Select(database => (object?[])[database, .. arguments]);
}
