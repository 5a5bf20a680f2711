using Contested.GraphQL.Types;
using Contested.GraphQL.Utilities;
using Microsoft.AspNetCore.Hosting;

namespace Contested.GraphQL.AspNetCore.Tests;

/// <summary>A schema, written as the server prints it, in which everything that a request can come to can be brought about.</summary>
internal static class TestSchema
{
    public const string Definition =
        """"
        type Query {
          """The value given."""
          echo(value: Any): Any

          """The CLR type and text of the value given."""
          describe(value: Any): String

          """Adds one."""
          increment(number: Int! = 1): Int

          """Fails unexpectedly."""
          fail: String

          """Fails unexpectedly, and may not be null."""
          failRequired: String!

          """The root again."""
          self: Query

          """Waits until the request is given up."""
          wait: Boolean

          """Waits for the gate, then tells how often it was executed."""
          executions: Int

          """A text of this many letters."""
          text(length: Int!): String

          """The environment, from the services of the request."""
          environment: String

          """Refuses the value given, and quotes it."""
          refuse(value: Any): Any

          """Takes values of all kinds."""
          paint(box: Box, colour: Colour, numbers: [Int!]): Boolean

          """Cannot be read from variables."""
          unreadable(value: Unreadable): Boolean

          """Cannot be written as JSON."""
          unwritable: Unwritable
        }

        type Mutation {
          count: Int
        }

        type Subscription {
          ticks: Int
        }

        input Box {
          width: Int!
          name: String
        }

        enum Colour {
          GREEN
          RED
        }

        scalar Any

        scalar Unreadable

        scalar Unwritable
        """";

    public static Schema Create(TestSignals signals) => SchemaBuilder.Build(Definition, new SchemaBuilderOptions
    {
        Resolvers = new Dictionary<string, FieldResolver>
        {
            ["Query.echo"] = FieldResolver.From<object?>((_, batch) => batch.Argument<object?>("value")),
            ["Query.describe"] = FieldResolver.From<object?>((_, batch) => ValueDescription.Describe(batch.Argument<object?>("value"))),
            ["Query.increment"] = FieldResolver.From<object?>((_, batch) => batch.Argument<int>("number") + 1),
            ["Query.fail"] = FieldResolver.From<object?>(_ => throw new InvalidOperationException("secret")),
            ["Query.failRequired"] = FieldResolver.From<object?>(_ => throw new InvalidOperationException("secret")),
            ["Query.self"] = FieldResolver.From<object?>(_ => new object()),
            ["Query.wait"] = FieldResolver.FromAsync<object?>((_, batch) => signals.WaitAsync(batch.CancellationToken)),
            ["Query.executions"] = FieldResolver.FromAsync<object?>((_, batch) => signals.ExecuteAsync(batch.CancellationToken)),
            ["Query.text"] = FieldResolver.From<object?>((_, batch) => new string('x', batch.Argument<int>("length"))),
            ["Query.environment"] = FieldResolver.From<object?>((_, batch) => batch.Context.GetRequiredService<IWebHostEnvironment>().EnvironmentName),
            ["Query.refuse"] = FieldResolver.From<object?>((_, batch) => throw new GraphQLException($"Refused: \"{batch.Argument<object?>("value")}\", as it has to be.")),
            ["Query.paint"] = FieldResolver.From<object?>(_ => true),
            ["Query.unreadable"] = FieldResolver.From<object?>(_ => true),
            ["Query.unwritable"] = FieldResolver.From<object?>(_ => typeof(string)),
            ["Mutation.count"] = FieldResolver.From<object?>(_ => signals.Count()),
        },
        Scalars = [new ScalarType("Unreadable") { ParseValue = _ => throw new InvalidOperationException("secret") }],
    });
}
