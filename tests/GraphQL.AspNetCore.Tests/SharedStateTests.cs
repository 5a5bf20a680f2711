using System.Reflection;
using System.Runtime.CompilerServices;
using Contested.GraphQL.AspNetCore.Configuration;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>What many requests share must not be read half written: the runtime writes at most a word at once.</summary>
public sealed class SharedStateTests
{
    /// <summary>Fields of objects that one request alone has.</summary>
    private static readonly string[] OfOneRequest = ["JsonPullWriter._first"];

    [Fact]
    public void Field_Should_BeWrittenAtOnce_When_ItIsWrittenAgain()
    {
        var torn = typeof(GraphQLServerOptions).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && field.FieldType.IsValueType && SizeOf(field.FieldType) > IntPtr.Size)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        torn.ShouldBe(OfOneRequest);
    }

    private static int SizeOf(Type type) => (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;
}
